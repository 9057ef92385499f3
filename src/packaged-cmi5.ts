import './ui/base.css';
import { startPackaged } from './app/start-packaged.ts';
import { openCmi5For } from './platform/cmi5/open-cmi5.ts';

void startPackaged(document.getElementById('root') as HTMLElement, openCmi5For);
