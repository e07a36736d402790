import { renderPage } from '../shared/render-page.tsx';
import { PopupApp } from './popup-app.tsx';

renderPage(<PopupApp />);
