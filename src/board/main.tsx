import { mountPage } from '../ui/page/mountPage';
import { Board } from './Board';

mountPage(Board, 'board_title');
