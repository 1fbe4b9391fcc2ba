import { idInUrl, paintPath } from './pens.ts';
import type { Pens } from './pens.ts';

type Context = OffscreenCanvasRenderingContext2D;

function circleOf({ cx, cy, r }: SVGCircleElement): Path2D {
  const path = new Path2D();
  path.arc(cx.baseVal.value, cy.baseVal.value, r.baseVal.value, 0, 2 * Math.PI);
  return path;
}

/** What an element traces; `undefined` where it holds others. */
function pathOf(element: SVGElement): Path2D | undefined {
  if (element instanceof SVGCircleElement) return circleOf(element);
  const d = element.getAttribute('d');
  return d === null ? undefined : new Path2D(d);
}

/** Keeps what is drawn within the rectangles of a `clipPath` of the page. */
function clipTo(context: Context, id: string): void {
  const clip = new Path2D();
  for (const { x, y, width, height } of document.querySelectorAll<SVGRectElement>(`#${id} > rect`))
    clip.rect(x.baseVal.value, y.baseVal.value, width.baseVal.value, height.baseVal.value);
  context.clip(clip);
}

/** Draws an element of SVG and all in it as its style says: paths, circles and groups of them. */
export function drawSvg(context: Context, element: SVGElement, pens: Pens): void {
  const pen = pens.read(element);
  if (!pen) return;
  context.save();
  if (element instanceof SVGGraphicsElement && !(element instanceof SVGSVGElement)) {
    const turned = element.transform.baseVal.consolidate()?.matrix;
    if (turned) context.transform(turned.a, turned.b, turned.c, turned.d, turned.e, turned.f);
  }
  const clip = idInUrl(getComputedStyle(element).clipPath);
  if (clip !== undefined) clipTo(context, clip);
  const path = pathOf(element);
  if (path) paintPath(context, path, pen);
  for (const child of element.children)
    if (child instanceof SVGElement) drawSvg(context, child, pens);
  context.restore();
}
