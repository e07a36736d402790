import { renderPage } from '../shared/render-page.tsx';
import { LibraryApp } from './library-app.tsx';

renderPage(<LibraryApp />);
