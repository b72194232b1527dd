import messages from 'virtual:messages/all';
import '../../assets/tokens.css';
import '../../components/shared/page.css';
import '../../components/report/report.css';
import { Report } from '../../components/report/Report';
import { start } from '../../components/shared/start';
import { answerShown } from '../../lib/report/open';
import { tabIn } from '../../lib/report/tab';

answerShown(tabIn(location.search));
start(messages, 'report.pageTitle', Report);
