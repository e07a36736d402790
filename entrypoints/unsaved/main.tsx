import { renderPage } from '../shared/render-page.tsx';
import { UnsavedApp } from './unsaved-app.tsx';

renderPage(<UnsavedApp />);
