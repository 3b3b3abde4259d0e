import './text/schema-settings.ts';

import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { Broken } from './frame/broken.tsx';
import './ui/theme.css';

const place = document.getElementById('root');
if (place) {
  // A page that throws takes the whole tree away; what the core holds is untouched, so the user may open it again.
  const root = createRoot(place, {
    onUncaughtError: () => root.render(<Broken onReload={() => root.render(<App />)} />),
  });
  root.render(<App />);
}
