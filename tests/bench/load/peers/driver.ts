import { driver } from 'driver.js';

const hint = HINTS[location.href];
if (hint) driver().highlight({ element: hint.selector, popover: { title: hint.title, description: hint.text } });
