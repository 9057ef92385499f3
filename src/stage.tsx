import './ui/base.css';
import { startStage } from './app/workshop/stage-start.tsx';

startStage(document.getElementById('root') as HTMLElement);
