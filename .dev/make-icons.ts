import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

/** Sizes that Linux desktops and Windows ask for; electron-builder makes `.ico` and `.icns` of the largest. */
const sizes = [16, 24, 32, 48, 64, 128, 256, 512, 1024] as const;
const folder = join('resources', 'icons');

/** Up to 32 pixels the picture is drawn on their grid: scaled down, its stripes would blur. */
function sourceFor(size: number): string {
  const svg = readFileSync(join('resources', size <= 32 ? 'icon-small.svg' : 'icon.svg'));
  return `data:image/svg+xml;base64,${svg.toString('base64')}`;
}

const browser = await chromium.launch({
  executablePath: process.env['PURSER_CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  const page = await browser.newPage();
  mkdirSync(folder, { recursive: true });
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>html,body{margin:0;background:transparent}img{display:block}</style><img width="${String(size)}" height="${String(size)}" src="${sourceFor(size)}">`,
    );
    await page.locator('img').evaluate((image: HTMLImageElement) => image.decode());
    const png = await page.screenshot({ omitBackground: true });
    writeFileSync(join(folder, `${String(size)}x${String(size)}.png`), png);
  }
} finally {
  await browser.close();
}
