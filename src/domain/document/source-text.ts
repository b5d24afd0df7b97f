/** A document as it came: `file` is the name shown to its author (a path or any label), `text` its decoded content. */
export interface SourceText {
  file: string;
  text: string;
}
