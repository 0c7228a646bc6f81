'use client';

import { useSyncExternalStore } from 'react';

const themes = ['system', 'light', 'dark'] as const;
type Theme = (typeof themes)[number];

const words: Record<Theme, string> = {
  system: 'Theme: as the system',
  light: 'Theme: light',
  dark: 'Theme: dark',
};

const icons: Record<Theme, string> = {
  system: 'M8 1.5a6.5 6.5 0 100 13 6.5 6.5 0 000-13zM8 1.5v13A6.5 6.5 0 008 1.5z',
  light:
    'M8 5a3 3 0 100 6 3 3 0 000-6zM8 .8v1.9M8 13.3v1.9M.8 8h1.9M13.3 8h1.9M2.9 2.9l1.3 1.3M11.8 11.8l1.3 1.3M2.9 13.1l1.3-1.3M11.8 4.2l1.3-1.3',
  dark: 'M13.5 9.8A6 6 0 016.2 2.5a6 6 0 107.3 7.3z',
};

const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function readTheme(): Theme {
  const theme = document.documentElement.dataset.theme;
  return theme === 'light' || theme === 'dark' ? theme : 'system';
}

function chooseTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  try {
    localStorage.setItem('theme', theme);
  } catch {
    // Storage is closed to this page: the choice holds until the next one is loaded.
  }
  for (const listener of listeners) listener();
}

/** One button that goes round: as the system, light, dark. Kept in the reader's own browser. */
export function ThemeSwitch() {
  const theme = useSyncExternalStore(subscribe, readTheme, () => 'system' as const);
  const next = themes[(themes.indexOf(theme) + 1) % themes.length] ?? 'system';
  return (
    <button
      type="button"
      className="button button-square h-8 w-8 scripted max-md:h-11 max-md:w-11 max-md:border-transparent max-md:bg-transparent"
      aria-label={`${words[theme]}. Change to ${next === 'system' ? 'the system’s' : next}`}
      title={words[theme]}
      onClick={() => chooseTheme(next)}
    >
      <svg
        width="16"
        height="16"
        viewBox="0 0 16 16"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        aria-hidden="true"
      >
        <path d={icons[theme]} fill={theme === 'dark' ? 'currentColor' : 'none'} />
      </svg>
    </button>
  );
}
