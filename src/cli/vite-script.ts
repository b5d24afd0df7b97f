import { build } from 'vite';

export interface BuiltScript {
  code: string;
  /** The licences of the packages in it, as the build of the app writes them; empty where there are none. */
  licences: string;
}

const LICENCES = 'licences.md';

/** Builds the module at a path and all that it imports as one classic script, which goes by `name` in the page. */
export async function buildScript(path: string, name: string): Promise<BuiltScript> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      target: 'es2022',
      write: false,
      license: { fileName: LICENCES },
      lib: { entry: path, formats: ['iife'], name, fileName: () => `${name}.js` },
    },
  });
  const [result] = Array.isArray(built) ? built : [built];
  const output = 'output' in result ? result.output : [];
  const chunk = output.find((file) => file.type === 'chunk');
  if (chunk?.type !== 'chunk') throw new Error(`${path} was not built.`);
  const licences = output.find((file) => file.fileName === LICENCES);
  return { code: chunk.code, licences: licences?.type === 'asset' ? String(licences.source) : '' };
}
