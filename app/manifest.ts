import type { MetadataRoute } from 'next';
import { withBase } from '@/components/site/site-address';
import { loadSubject } from './subject';

export const dynamic = 'force-static';

/** For those who put the site among their programs. `pipeline/site/icons.ts` draws the icons from `icon.svg`. */
export default function manifest(): MetadataRoute.Manifest {
  const { title, description } = loadSubject();
  const icon = (name: string, size: number, purpose: 'any' | 'maskable') => ({
    src: withBase(`/icons/${name}.png`),
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose,
  });
  return {
    id: withBase('/'),
    name: `${title} · Sourceline`,
    short_name: 'Sourceline',
    description,
    lang: 'en',
    start_url: withBase('/'),
    scope: withBase('/'),
    display: 'minimal-ui',
    background_color: '#fafaf7',
    theme_color: '#fafaf7',
    icons: [
      icon('icon-192', 192, 'any'),
      icon('icon-512', 512, 'any'),
      icon('icon-maskable-512', 512, 'maskable'),
    ],
  };
}
