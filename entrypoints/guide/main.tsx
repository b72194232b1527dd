import messages from 'virtual:messages/all';
import '../../assets/tokens.css';
import '../../components/shared/page.css';
import '../../components/guide/guide.css';
import '../../components/guide/sheet.css';
import '../../components/guide/print.css';
import { Guide } from '../../components/guide/Guide';
import { start } from '../../components/shared/start';

start(messages, 'guide.pageTitle', Guide);
