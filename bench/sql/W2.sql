SELECT document FROM case_file c WHERE c.model = 'FYR24' AND c.holder = 'fyr24/office' AND c.state = 'OFFICE_ASSESSMENT' ORDER BY c.opened_at DESC, c.id DESC LIMIT 21;
