import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryFolder } from '../subject/subject-folder';
import type { ColourOf } from './shapes-svg';

/** The colours of the site by daylight, from its stylesheet. Throws for one that it does not have. */
export function siteColours(): ColourOf {
  const css = readFileSync(join(repositoryFolder, 'app/styles/tokens.css'), 'utf8');
  const light = css.slice(0, css.indexOf('@media'));
  const colours = new Map(
    [...light.matchAll(/--([\w-]+): (#\w+);/g)].map(([, name = '', value = '']) => [name, value]),
  );
  return (name) => {
    const colour = colours.get(name);
    if (colour === undefined) throw new Error(`tokens.css has no colour --${name}`);
    return colour;
  };
}
