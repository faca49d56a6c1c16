import { mountPage } from '../ui/page/mount-page';
import { Popup } from './Popup';

mountPage(Popup, 'popup_title');
