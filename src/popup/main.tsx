import { askedAhead } from '../ui/page/ahead';
import { mountPage } from '../ui/page/mountPage';
import { Popup } from './Popup';

mountPage(Popup, 'popup_title', async () => ({ first: await askedAhead('overview') }));
