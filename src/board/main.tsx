import { mountPage } from '../ui/page/mount-page';
import { Board } from './Board';

mountPage(Board, 'board_title');
