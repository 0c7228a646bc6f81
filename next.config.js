import { availableParallelism } from 'node:os';
import { siteAddress } from './pipeline/site/site-address.mjs';

const { origin, basePath } = siteAddress();

/** Set by `npm run build`; the same inputs give the same id, so that two builds are equal byte for byte. */
const buildId = process.env.SOURCELINE_BUILD_ID;

/** @type {import('next').NextConfig} */
export default {
  output: 'export',
  trailingSlash: true,
  basePath,
  env: { SOURCELINE_ORIGIN: origin, SOURCELINE_BASE_PATH: basePath },
  distDir: process.env.SOURCELINE_OUT || undefined,
  reactStrictMode: true,
  poweredByHeader: false,
  agentRules: false,
  images: { unoptimized: true },
  // `npm test` checks the types of the whole repository, tests and pipeline included.
  typescript: { ignoreBuildErrors: true },
  turbopack: {
    root: import.meta.dirname,
    // Set by `npm run build` for a subject of which no track can be dense, and for one that has no tiles.
    resolveAlias: {
      ...(process.env.SOURCELINE_RIDGES === 'none' && {
        '@/components/axis/dense-parts': './components/axis/no-dense-parts.ts',
      }),
      ...(process.env.SOURCELINE_TILES === 'none' && {
        '@/components/timeline/tiled-parts': './components/timeline/no-tiled-parts.ts',
      }),
    },
  },
  experimental: {
    // In bytes of source. Few files, since what is compressed together is smaller: the script of `/` by 8 KB.
    turbopackChunking: { minChunkSize: 600_000, maxMergeChunkSize: 600_000 },
    // To keep what was compiled, and to look what of it still holds, takes longer than to compile it.
    turbopackFileSystemCacheForBuild: false,
    // Two threads write pages on two cores, of which Next would leave one alone.
    cpus: Math.max(2, availableParallelism() - 1),
  },
  generateBuildId: buildId ? () => buildId : undefined,
};
