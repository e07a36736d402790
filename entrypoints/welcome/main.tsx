import { renderPage } from '../shared/render-page.tsx';
import { WelcomeApp } from './welcome-app.tsx';

renderPage(<WelcomeApp />);
