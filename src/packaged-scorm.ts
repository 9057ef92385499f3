import './ui/base.css';
import { startPackaged } from './app/start-packaged.ts';
import { openScorm } from './platform/scorm/open-scorm.ts';

void startPackaged(document.getElementById('root') as HTMLElement, () => openScorm);
