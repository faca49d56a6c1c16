import { mountPage } from '../ui/page/mountPage';
import { Options } from './Options';

mountPage(Options, 'options_title');
