/** What this machine has to open a window with. */
export type Surroundings = {
  readonly hasDisplay: boolean;
  /** Electron's executable, where there is one. */
  readonly electron: string | undefined;
  readonly isLinuxRoot: boolean;
};

export type StartPlan = {
  readonly says: readonly string[];
  /** `node` runs a script of the project with the Node that runs this one. */
  readonly runs: { readonly node: string } | { readonly electron: string; readonly flags: readonly string[] };
};

/** Electron where it can be had, the stand-in where it cannot, the main job where there is nothing to show a window on. */
export function planStart({ hasDisplay, electron, isLinuxRoot }: Surroundings): StartPlan {
  if (!hasDisplay) {
    return {
      says: [
        'No display (neither DISPLAY nor WAYLAND_DISPLAY is set): no window can be opened.',
        'Running the main job on the sample data instead, as `npm run job` does.',
      ],
      runs: { node: 'main/headless/index.ts' },
    };
  }
  if (electron === undefined) {
    return {
      says: [
        "Electron's binary is not here and could not be downloaded (https://github.com/electron/electron/releases).",
        'Opening the same build on the stand-in, in Chromium.',
      ],
      runs: { node: 'test/stand-in/run.ts' },
    };
  }
  // Chromium refuses to run as root with its sandbox; an ordinary user keeps it.
  return { says: [], runs: { electron, flags: isLinuxRoot ? ['--no-sandbox'] : [] } };
}

/** Whether there is somewhere to show a window: always on Windows and macOS. */
export function canShowWindow(
  platform: string,
  environment: Readonly<Record<string, string | undefined>>,
): boolean {
  if (platform !== 'linux') return true;
  return (environment['DISPLAY'] ?? '') !== '' || (environment['WAYLAND_DISPLAY'] ?? '') !== '';
}
