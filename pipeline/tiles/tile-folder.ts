import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** A folder in the making beside those that are done, with room for what is spilled. */
export interface TileFolder {
  /** Becomes the folder. */
  readonly files: string;
  /** Removed in the end. */
  readonly spill: string;
  /** Gives the folder its name. If there is one of that name it has the same content, and stays. */
  finish(name: string): void;
  /** Removes all that was written, unless it is finished. */
  discard(): void;
}

/** `parent` is made if it does not exist. */
export function tileFolder(parent: string): TileFolder {
  mkdirSync(parent, { recursive: true });
  const making = mkdtempSync(join(parent, '.making-'));
  const files = join(making, 'files');
  const spill = join(making, 'spill');
  mkdirSync(files);
  mkdirSync(spill);
  const discard = () => rmSync(making, { recursive: true, force: true });
  return {
    files,
    spill,
    discard,
    finish(name) {
      const path = join(parent, name);
      if (!existsSync(path)) renameSync(files, path);
      discard();
    },
  };
}
