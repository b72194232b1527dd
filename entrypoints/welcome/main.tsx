import messages from 'virtual:messages/all';
import '../../assets/tokens.css';
import '../../components/shared/page.css';
import '../../components/shared/own-data.css';
import '../../components/welcome/welcome.css';
import { start } from '../../components/shared/start';
import { Welcome } from '../../components/welcome/Welcome';

start(messages, 'welcome.pageTitle', Welcome);
