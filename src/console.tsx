import './ui/base.css';
import { startConsole } from './app/workshop/start-console.tsx';

startConsole(document.getElementById('root') as HTMLElement);
