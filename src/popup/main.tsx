import { mountPage } from '../ui/page/mountPage';
import { Popup } from './Popup';

mountPage(Popup, 'popup_title');
