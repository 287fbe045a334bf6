const FONT = "13px system-ui, 'Segoe UI', 'Noto Sans', 'DejaVu Sans', sans-serif";
/** Of the type size; used where nothing can be measured. */
const USUAL_WIDTH = 0.6;

let context: CanvasRenderingContext2D | null | undefined;

/** Width of a text in pixels when drawn in the application's font. */
export function textWidth(text: string, fontSize: number): number {
  context ??=
    'OffscreenCanvas' in window ? document.createElement('canvas').getContext('2d') : null;
  if (!context) return text.length * fontSize * USUAL_WIDTH;
  context.font = FONT;
  return (context.measureText(text).width * fontSize) / 13;
}

/** The text, or as much of its beginning as fits, with an ellipsis; empty when not even two letters do. */
export function fitText(text: string, width: number, fontSize: number): string {
  if (textWidth(text, fontSize) <= width) return text;
  let fits = 0;
  let tooLong = text.length;
  while (tooLong - fits > 1) {
    const middle = Math.floor((fits + tooLong) / 2);
    if (textWidth(`${text.slice(0, middle)}…`, fontSize) <= width) fits = middle;
    else tooLong = middle;
  }
  return fits < 2 ? '' : `${text.slice(0, fits).trimEnd()}…`;
}
