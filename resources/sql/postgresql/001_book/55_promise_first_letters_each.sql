CREATE INDEX promise_first_letters_each ON kept.promise_first_letters USING gin (string_to_array(letters, ' '))
