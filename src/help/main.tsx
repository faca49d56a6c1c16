import { mountPage } from '../ui/page/mountPage';
import { Help } from './Help';

mountPage(Help, 'help_title');
