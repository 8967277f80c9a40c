type Versions = Readonly<
  Record<string, { readonly version?: string; readonly optional?: boolean; readonly devOptional?: boolean }>
>;

export const debianPackages: Readonly<
  Record<'base' | 'start' | 'test' | 'tools' | 'programs', readonly string[]>
>;
export function missingPackages(wanted: readonly string[]): readonly string[] | undefined;
export function isInstalled(
  lock: { readonly packages: Versions },
  record: { readonly packages: Versions } | undefined,
): boolean;
