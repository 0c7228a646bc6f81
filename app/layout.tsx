import type { Metadata, Viewport } from 'next';
import { Activity, type ReactNode } from 'react';
import { Hatches } from '@/components/drawing/hatches';
import { OutsideEmbeds } from '@/components/embed/outside-embeds';
import { KeysSheet } from '@/components/keyboard/keys-sheet';
import { LiveRegion } from '@/components/messages/live-region';
import { RestOfPage } from '@/components/loading/rest-of-page';
import { SiteFooter } from '@/components/site/site-footer';
import { SiteHeader } from '@/components/site/site-header';
import { withBase } from '@/components/site/site-address';
import { QueryWatcher } from '@/components/view-state/query-watcher';
import { fontVariables } from './fonts';
// globals.css comes first: it sets the order of the layers that the others fill.
import './globals.css';
import './styles/faces.css';
import './styles/tokens.css';
import './styles/controls.css';
import './styles/filter.css';
import './styles/search.css';
import './styles/screen.css';
import './styles/served.css';
import './styles/panel.css';
import './styles/axis.css';
import './styles/tracks.css';
import './styles/keyboard.css';
import './styles/print.css';
import './styles/overview.css';
import './styles/known.css';
import './styles/passages.css';
import './styles/figures.css';
import './styles/data.css';
import './styles/history.css';
import './styles/short-window.css';
import './styles/share.css';
import './styles/embed.css';
import { siteUrl } from './site';
import { loadSubject, tilesFolder } from './subject';

export function generateMetadata(): Metadata {
  const { title, description } = loadSubject();
  return {
    metadataBase: siteUrl,
    title: { default: `${title} · Sourceline`, template: '%s · Sourceline' },
    description,
    icons: {
      icon: [
        { url: withBase('/favicon.ico'), sizes: '32x32' },
        { url: withBase('/icon.svg'), type: 'image/svg+xml', sizes: 'any' },
      ],
      apple: { url: withBase('/apple-touch-icon.png'), sizes: '180x180' },
    },
  };
}

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fafaf7' },
    { media: '(prefers-color-scheme: dark)', color: '#14171a' },
  ],
};

export default function RootLayout({ children }: { children: ReactNode }) {
  const { title, sources } = loadSubject();
  return (
    <html lang="en" className={fontVariables} suppressHydrationWarning>
      <head>
        <script src={withBase('/first-paint.js')} />
        <link
          rel="alternate"
          type="application/atom+xml"
          title={`${title}: new events`}
          href={withBase('/data/events.atom')}
        />
        <link
          rel="alternate"
          type="application/feed+json"
          title={`${title}: new events`}
          href={withBase('/data/feed.json')}
        />
      </head>
      <body>
        <OutsideEmbeds>
          <a
            href="#content"
            className="sr-only focus:not-sr-only focus:absolute focus:left-4 focus:top-3 focus:z-50 focus:bg-panel focus:px-3 focus:py-2"
          >
            Skip to the content
          </a>
        </OutsideEmbeds>
        <QueryWatcher />
        <Hatches />
        {/* What stands in an Activity comes alive after the page, or at once when somebody touches it. */}
        <Activity>
          <OutsideEmbeds>
            <SiteHeader subject={title} hasDocuments={sources.length > 0} tiles={tilesFolder()} />
          </OutsideEmbeds>
        </Activity>
        {children}
        <Activity>
          <OutsideEmbeds>
            <SiteFooter hasDocuments={sources.length > 0} />
          </OutsideEmbeds>
        </Activity>
        <LiveRegion />
        <OutsideEmbeds>
          <RestOfPage />
          <KeysSheet />
        </OutsideEmbeds>
      </body>
    </html>
  );
}
