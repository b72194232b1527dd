import messages from 'virtual:messages/all';
import '../../assets/tokens.css';
import '../../components/shared/page.css';
import '../../components/shared/own-data.css';
import '../../components/popup/popup.css';
import '../../components/popup/methods.css';
import { Popup } from '../../components/popup/Popup';
import { start } from '../../components/shared/start';

start(messages, 'popup.title', Popup);
