const STYLES = [
  'fill',
  'stroke',
  'stroke-width',
  'opacity',
  'font-size',
  'font-weight',
  'font-family',
  'text-anchor',
] as const;
const TITLE_HEIGHT = 40;
const MARGIN = 16;
/** Sharp on paper and on dense screens. */
const SCALE = 2;

/** Writes what style sheets gave the drawing into it, because the file will have no style sheet. */
function inlineStyles(from: Element, to: Element): void {
  const style = getComputedStyle(from);
  for (const name of STYLES) to.setAttribute(name, style.getPropertyValue(name));
  to.removeAttribute('class');
  for (const [index, child] of [...from.children].entries()) {
    const copy = to.children[index];
    if (copy) inlineStyles(child, copy);
  }
}

const element = (name: string, attributes: Readonly<Record<string, string | number>>): Element => {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
};

/** The chart as a drawing of its own, with its title and the colour of the page behind it. */
export function toSvg(chart: SVGSVGElement, title: string): string {
  const copy = chart.cloneNode(true);
  if (!(copy instanceof SVGSVGElement)) throw new TypeError('A copy of an SVG is an SVG');
  inlineStyles(chart, copy);
  const page = getComputedStyle(document.body);
  const width = chart.clientWidth + 2 * MARGIN;
  const height = chart.clientHeight + TITLE_HEIGHT + 2 * MARGIN;
  const picture = element('svg', { width, height, viewBox: `0 0 ${width} ${height}` });
  picture.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  const heading = element('text', {
    x: MARGIN,
    y: MARGIN + 16,
    fill: page.color,
    'font-family': page.fontFamily,
    'font-size': 16,
    'font-weight': 600,
  });
  heading.textContent = title;
  copy.setAttribute('x', String(MARGIN));
  copy.setAttribute('y', String(MARGIN + TITLE_HEIGHT));
  picture.append(element('rect', { width, height, fill: page.backgroundColor }), heading, copy);
  return new XMLSerializer().serializeToString(picture);
}

/** The drawing as a PNG picture, twice as fine as on screen. */
export async function toPng(svg: string): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * SCALE;
  canvas.height = image.naturalHeight * SCALE;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error('The picture is empty or too large'));
    }, 'image/png');
  });
}
