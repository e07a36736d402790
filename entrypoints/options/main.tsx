import { renderPage } from '../shared/render-page.tsx';
import { OptionsApp } from './options-app.tsx';

renderPage(<OptionsApp />);
