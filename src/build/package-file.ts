import { type PackageKind, packageKinds } from './package-kinds.ts';

/** Where the package of a scenario is written, from the folder that the command runs in. */
export const packageFile = (kind: PackageKind, scenario: string): string => `dist/packages/${scenario}-${packageKinds[kind].suffix}.zip`;
