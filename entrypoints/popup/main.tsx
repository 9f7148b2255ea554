import { render } from 'preact';

const place = document.getElementById('popup');
if (place !== null) render(<h1>Tact</h1>, place);
