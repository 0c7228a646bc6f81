import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { transformSync } from 'esbuild';
import { noPage } from '../../lib/model/no-page';
import { withCompileHints } from './compile-hints';
import { compressCopies } from './compress-copies';
import { finishCards } from './finish-cards';
import { finishMissing } from './finish-missing';
import { withContentSecurityPolicy } from './content-security-policy';
import { withLateScripts } from './late-scripts';
import { withOrderedHead } from './ordered-head';
import { robots, sitemap } from './sitemap';
import { withTileScripts } from './tile-scripts';

/** Where Next puts scripts. */
const chunks = join('static', 'chunks');

/** Gives every page of an exported site its policy, lists them for search, then every text a Brotli copy beside it. */
export async function finishSite(folder: string): Promise<{ pages: number; files: number }> {
  for (const route of ['events', 'actors', 'sources', 'embed/cards'])
    rmSync(join(folder, route, noPage), { recursive: true, force: true });
  finishCards(join(folder, 'embed/cards'));
  finishMissing(folder);
  const listed = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  minifyOwnScripts(folder);
  const scripts = new Map(
    listed
      .filter((path) => path.endsWith('.js') && path.includes(chunks))
      .map((path) => [path.slice(path.indexOf(chunks)), readFileSync(path, 'utf8')]),
  );
  const made = listed
    .filter((path) => path.endsWith('.html'))
    .map((path) => [path, readFileSync(path, 'utf8')] as const);
  for (const [name, text] of withCompileHints(
    made.map(([, html]) => html),
    scripts,
  ))
    writeFileSync(join(folder, '_next', name), text);
  const finish = (html: string) =>
    withContentSecurityPolicy(withLateScripts(withOrderedHead(withTileScripts(html, scripts))));
  const pages = new Map(made.map(([path, html]) => [path, finish(html)]));
  for (const [path, html] of pages) writeFileSync(path, html);
  const named = [...pages].map(
    ([path, html]) => [relative(folder, path).split(sep).join('/'), html] as const,
  );
  const forSearch = { 'sitemap.xml': sitemap(new Map(named)), 'robots.txt': robots() };
  for (const [name, text] of Object.entries(forSearch)) writeFileSync(join(folder, name), text);
  const paths = [...listed, ...Object.keys(forSearch).map((name) => join(folder, name))];
  await compressCopies(paths);
  return { pages: pages.size, files: paths.length };
}

/** What stands in public/ is served as it was written, comments and all; Next minifies the rest. */
function minifyOwnScripts(folder: string): void {
  for (const name of readdirSync(folder).filter((file) => extname(file) === '.js')) {
    const path = join(folder, name);
    const { code } = transformSync(readFileSync(path, 'utf8'), { minify: true, format: 'iife' });
    writeFileSync(path, code);
  }
}
