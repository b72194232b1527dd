import Shepherd from 'shepherd.js';

const hint = HINTS[location.href];
if (hint) {
  const tour = new Shepherd.Tour();
  tour.addStep({ title: hint.title, text: hint.text, attachTo: { element: hint.selector, on: 'bottom' } });
  void tour.start();
}
