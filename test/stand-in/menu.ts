/* Part of the stand-in for Electron: a test instrument, never shipped. */
import { z } from 'zod';

const roles = new Set(
  'undo redo cut copy paste selectAll quit close reload toggleDevTools resetZoom zoomIn zoomOut togglefullscreen window help windowMenu appMenu fileMenu editMenu viewMenu minimize about services hide'.split(
    ' ',
  ),
);

export type Item = {
  readonly id: string | undefined;
  readonly label: string | undefined;
  readonly accelerator: string | undefined;
  readonly type: string | undefined;
  checked: boolean;
  readonly submenu: readonly Item[];
  readonly click: ((item: Item) => void) | undefined;
};

const template = z.strictObject({
  id: z.string().optional(),
  label: z.string().optional(),
  role: z
    .string()
    .refine((role) => roles.has(role), 'a role that Electron does not have')
    .optional(),
  type: z.enum(['separator', 'checkbox', 'radio', 'normal', 'submenu']).optional(),
  accelerator: z.string().optional(),
  checked: z.boolean().optional(),
  submenu: z.array(z.unknown()).optional(),
  click: z.custom<(item: Item) => void>((value) => typeof value === 'function').optional(),
});

function build(given: unknown): Item {
  const { id, label, role, type, accelerator, checked, submenu, click: onClick } = template.parse(given);
  if (label === undefined && role === undefined && type !== 'separator')
    throw new Error('Invalid template for MenuItem: must have at least one of label, role or type');
  return {
    id,
    label: label ?? role,
    accelerator,
    type,
    checked: checked ?? false,
    submenu: (submenu ?? []).map(build),
    click: onClick,
  };
}

export class StandInMenu {
  readonly items: readonly Item[];

  constructor(items: readonly Item[]) {
    this.items = items;
  }

  all(): readonly Item[] {
    const walk = (items: readonly Item[]): readonly Item[] =>
      items.flatMap((item) => [item, ...walk(item.submenu)]);
    return walk(this.items);
  }

  getMenuItemById(id: string): Item | null {
    return this.all().find((item) => item.id === id) ?? null;
  }
}

let current: StandInMenu | null = null;

export const Menu = {
  buildFromTemplate: (items: readonly unknown[]) => new StandInMenu(items.map(build)),
  setApplicationMenu: (menu: StandInMenu | null) => {
    current = menu;
  },
  getApplicationMenu: () => current,
};

/** `CmdOrCtrl+Shift+O` as the page's world compares keys. */
function combinationOf(accelerator: string): string {
  const parts = accelerator.toLowerCase().split('+');
  const has = (...names: readonly string[]): boolean => names.some((name) => parts.includes(name));
  const key = parts.at(-1) ?? '';
  return [
    has('cmdorctrl', 'commandorcontrol', 'ctrl', 'control') ? 'ctrl' : '',
    has('alt') ? 'alt' : '',
    has('shift') ? 'shift' : '',
    key,
  ]
    .filter((part) => part !== '')
    .join('+');
}

export function accelerators(): readonly string[] {
  return (current?.all() ?? []).flatMap(({ accelerator }) =>
    accelerator === undefined ? [] : [combinationOf(accelerator)],
  );
}

export function pressAccelerator(combination: string): void {
  const item = current
    ?.all()
    .find(({ accelerator }) => accelerator !== undefined && combinationOf(accelerator) === combination);
  if (item !== undefined) click(item);
}

export function clickMenuItem(id: string): void {
  const item = current?.getMenuItemById(id);
  if (item === null || item === undefined) throw new Error(`The menu has no item "${id}".`);
  click(item);
}

function click(item: Item): void {
  if (item.type === 'checkbox') item.checked = !item.checked;
  item.click?.(item);
}
