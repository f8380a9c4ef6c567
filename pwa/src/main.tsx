document.title = 'Uitzicht';
