import { decode } from 'fast-png';
import type { Page } from 'playwright-core';

/** What a control must at least stand out from what is around it (WCAG 2.2 §1.4.11, which axe does not test). */
export const leastContrast = 3;

type Control = {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

type Pixels = {
  readonly width: number;
  readonly height: number;
  readonly channels: number;
  readonly data: ArrayLike<number>;
};

/**
 * Fields, boxes and switches of the page, from its drawn pixels, whose edge or fill is nowhere as different from what is around it as it must
 * be: each with the contrast it has. What is disabled or covered is left out.
 */
export async function faintControls(page: Page): Promise<readonly string[]> {
  const { controls, picture } = await lookAtControls(page, mostLooks);
  const pixels = decode(picture);
  return controls.flatMap((control) => {
    const contrast = edgeContrast(pixels, control);
    return contrast === undefined || contrast >= leastContrast
      ? []
      : [`${control.name}: ${contrast.toFixed(2)}`];
  });
}

/** What comes later than the rest (counts beside a list) moves what stands below it. */
const mostLooks = 5;

/** Where the controls are, and a picture in which they are there: one on which some moved meanwhile is taken anew. */
async function lookAtControls(
  page: Page,
  looks: number,
): Promise<{ readonly controls: readonly Control[]; readonly picture: Uint8Array }> {
  const controls = await page.evaluate(findControls);
  const picture = await page.screenshot();
  const after = await page.evaluate(findControls);
  if (looks > 1 && JSON.stringify(after) !== JSON.stringify(controls)) return lookAtControls(page, looks - 1);
  return { controls, picture };
}

/** Waits until nothing moves or fades any more: colors and places in the midst of that are nobody's. */
export async function settle(page: Page): Promise<void> {
  await page.evaluate(restAnimations);
}

/** Runs in the page: what comes in or goes out is halfway seen through until it is there. */
async function restAnimations(): Promise<void> {
  const ending = document
    .getAnimations()
    .filter((animation) => animation.effect?.getComputedTiming().iterations !== Infinity)
    .map((animation) => animation.finished.catch(() => undefined));
  const longEnough = new Promise((resolve) => {
    setTimeout(resolve, 300);
  });
  await Promise.race([Promise.all(ending), longEnough]);
}

/** Runs in the page. */
function findControls(): Control[] {
  const drawn =
    'input:not([type=hidden]):not([type=file]):not([role=switch]), textarea, select, .mantine-Switch-track, [role=checkbox], [role=radiogroup] input:checked + label';
  // Nothing lies over it: not in its middle, and not over one of its edges.
  const isSeen = (element: Element, { left, top, right, bottom }: DOMRect): boolean => {
    const middle = { x: (left + right) / 2, y: (top + bottom) / 2 };
    const places = [
      [middle.x, middle.y],
      [left + 2, middle.y],
      [right - 2, middle.y],
      [middle.x, top + 2],
      [middle.x, bottom - 2],
    ] as const;
    return places.every(([x, y]) => {
      const on = document.elementFromPoint(x, y);
      return on !== null && (element.contains(on) || on.parentElement === element.parentElement);
    });
  };
  const isOff = (element: Element): boolean =>
    element.matches(':disabled, [data-disabled] *') ||
    (element.previousElementSibling?.matches(':disabled') ?? false);
  const found: Control[] = [];
  for (const element of document.querySelectorAll<HTMLElement>(drawn)) {
    const box = element.getBoundingClientRect();
    const style = getComputedStyle(element);
    // What has no edge of its own is told by what is written in it.
    const isBare = element.matches('input, textarea') && style.borderStyle === 'none';
    if (isBare || isOff(element) || box.width < 8 || box.height < 8 || style.opacity === '0') continue;
    const { innerWidth, innerHeight } = globalThis;
    if (box.left < 4 || box.top < 4 || box.right > innerWidth - 4 || box.bottom > innerHeight - 4) continue;
    if (!isSeen(element, box)) continue;
    const { x, y, width, height } = box;
    const name = `${element.className.split(' ').at(-1) ?? ''} ${element.getAttribute('aria-label') ?? element.id}`;
    found.push({ name: name.trim(), x, y, width, height });
  }
  return found;
}

/** The second best of its four sides: one line beneath would do for one alone. `undefined` where it has no surroundings. */
function edgeContrast(pixels: Pixels, { x, y, width, height }: Control): number | undefined {
  const middle = { x: Math.round(x + width / 2), y: Math.round(y + height / 2) };
  const right = Math.round(x + width) - 1;
  const bottom = Math.round(y + height) - 1;
  const left = Math.round(x);
  const top = Math.round(y);
  const sides = [
    contrastAlong(pixels, { x: middle.x, y: top }, { x: 0, y: 1 }),
    contrastAlong(pixels, { x: middle.x, y: bottom }, { x: 0, y: -1 }),
    contrastAlong(pixels, { x: left, y: middle.y }, { x: 1, y: 0 }),
    contrastAlong(pixels, { x: right, y: middle.y }, { x: -1, y: 0 }),
  ].filter((contrast) => contrast !== undefined);
  return sides.toSorted((one, other) => other - one)[1];
}

type Place = { readonly x: number; readonly y: number };

/** From two pixels outside to two inside. */
function contrastAlong(pixels: Pixels, at: Place, inwards: Place): number | undefined {
  const lightness = (step: number): number | undefined =>
    luminance(pixels, at.x + inwards.x * step, at.y + inwards.y * step);
  const around = lightness(-3);
  if (around === undefined) return undefined;
  const edge = [-1, 0, 1, 2].map(lightness).filter((found) => found !== undefined);
  return Math.max(...edge.map((one) => ratio(one, around)));
}

/** WCAG 2.2, "contrast ratio". */
function ratio(one: number, other: number): number {
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

/** WCAG 2.2, "relative luminance" of sRGB. */
function luminance({ width, height, channels, data }: Pixels, x: number, y: number): number | undefined {
  if (x < 0 || y < 0 || x >= width || y >= height) return undefined;
  const at = (y * width + x) * channels;
  const linear = [0, 1, 2].map((channel) => {
    const share = (data[at + channel] ?? 0) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  const [red = 0, green = 0, blue = 0] = linear;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
