/** The colours of a drawing: those of the app's light and dark theme, and black on white for paper. */
export type DrawingTheme = 'light' | 'dark' | 'paper';

export interface Palette {
  canvas: string;
  surface: string;
  line: string;
  lineStrong: string;
  ink: string;
  inkSoft: string;
  accent: string;
  onAccent: string;
  step: string;
  lateral: string;
}

const light: Palette = {
  canvas: '#f6f7f9',
  surface: '#ffffff',
  line: '#dfe3ea',
  lineStrong: '#848d9c',
  ink: '#14171f',
  inkSoft: '#4c5566',
  accent: '#3a48d6',
  onAccent: '#ffffff',
  step: '#4a55c9',
  lateral: '#a2520a',
};

export const palettes: Record<DrawingTheme, Palette> = {
  light,
  dark: {
    canvas: '#101319',
    surface: '#181c24',
    line: '#2d3442',
    lineStrong: '#6c7789',
    ink: '#eef1f6',
    inkSoft: '#aab4c4',
    accent: '#9aa5ff',
    onAccent: '#10131d',
    step: '#8e9aff',
    lateral: '#f2a65a',
  },
  paper: { ...light, canvas: '#ffffff', ink: '#000000', inkSoft: '#333333', lineStrong: '#555555' },
};
