import { mountPage } from '../../ui/page/mountPage';
import { Shown } from './WatchPage';

mountPage(Shown, 'watch_title');
