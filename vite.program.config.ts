import { programBuild } from './src/cli/vite-program.ts';

export default programBuild('build/cli');
