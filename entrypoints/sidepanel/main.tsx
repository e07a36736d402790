import { renderBrowse } from '../shared/render-browse.tsx';

void renderBrowse('panel');
