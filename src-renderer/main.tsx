import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { configureSchemas } from './text/issue-text.ts';
import './ui/theme.css';

configureSchemas();

const root = document.getElementById('root');
if (root) createRoot(root).render(<App />);
