-- In SQL it was parsed and planned anew for each row that was written, as it stands in a generated column.
CREATE OR REPLACE FUNCTION telephone_digits(value text) RETURNS text LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
BEGIN
  RETURN coalesce(regexp_replace(regexp_replace(value, '[^0-9+]', '', 'g'), '^(\+|00)440?', '0'), '');
END $$;
