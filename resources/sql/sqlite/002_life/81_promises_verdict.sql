ALTER TABLE promises ADD COLUMN verdict INTEGER CHECK (verdict IN (0, 1))
