import { mountPage } from '../../ui/page/mountPage';
import { WatchPage } from './WatchPage';

mountPage(WatchPage, 'watch_title');
