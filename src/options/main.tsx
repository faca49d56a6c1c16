import { mountPage } from '../ui/page/mount-page';
import { Options } from './Options';

mountPage(Options, 'options_title');
