import './ui/base.css';
import { startPhone } from './app/workshop/phone-start.tsx';

startPhone(document.getElementById('root') as HTMLElement);
