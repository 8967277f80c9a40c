import type { Page } from 'playwright-core';

/** Whose names are searched for to choose them: so many that nobody reads the plan row by row. */
export const planned = { name: 'Quorum', people: 236 } as const;

const patience = { timeout: 60_000 };

/**
 * Chooses those people and makes the plan that takes their seats back: from the click to the frame in which the plan's page and its first
 * person stand and are seen, in milliseconds. Nobody of them was looked up. Words of earlier builds are known too.
 */
export async function makePlan(page: Page): Promise<number> {
  await page.evaluate(async () => {
    const { purser } = globalThis as unknown as {
      purser: { ask: (name: string, input: unknown) => Promise<{ readonly ok: boolean }> };
    };
    const saved = await purser.ask('connections.save', {
      name: 'Practice',
      kind: 'practice',
      baseUrl: 'https://practice.invalid/scim',
      instance: '',
      licenseType: '',
      mayProvision: false,
      mayDeprovision: true,
      settings: {},
      tokenPlace: 'session',
    });
    if (!saved.ok) throw new Error(`The connection was not saved: ${JSON.stringify(saved)}`);
    location.hash = '#/people';
  });
  const box = page.getByRole('banner').getByRole('searchbox').first();
  await box.fill(planned.name);
  const all = page.getByRole('checkbox', { name: new RegExp(`^Select all ${String(planned.people)} `, 'u') });
  await all.check(patience);
  const act = page.getByRole('button', { name: /^(?:Take back the seats of|Deprovision) 236 people$/u });
  await act.waitFor(patience);
  return act.evaluate(async (button) => {
    const from = performance.now();
    if (button instanceof HTMLElement) button.click();
    const isThere = (): boolean => {
      // What is drawn and not seen is not there: a page may stand unseen before it is asked for.
      const seen = (selector: string): readonly Element[] =>
        [...document.querySelectorAll(`main ${selector}`)].filter((element) => element.checkVisibility());
      const [title] = seen('h1');
      const row = seen('tbody tr').find(({ textContent }) => (textContent ?? '').includes('Quorum'));
      if (!/^(?:Take back|Deprovision)/u.test(title?.textContent ?? '') || row === undefined) return false;
      const { top, bottom } = row.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    };
    await new Promise<void>((done) => {
      const look = (): void => {
        if (isThere()) requestAnimationFrame(() => done());
        else requestAnimationFrame(look);
      };
      look();
    });
    return performance.now() - from;
  });
}
